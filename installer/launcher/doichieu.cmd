@echo off
rem Starts Doi Chieu with the first Java 25 found: DOICHIEU_JAVA, JAVA_HOME, installed ones.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "program=%~dp0.."
set "java="
if defined DOICHIEU_JAVA (
  if exist "%DOICHIEU_JAVA%\bin\java.exe" (set "java=%DOICHIEU_JAVA%\bin\java.exe") else (set "java=%DOICHIEU_JAVA%")
) else (
  if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
  for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d\bin\java.exe"
  for %%j in (java.exe) do call :try "%%~$PATH:j"
)
if not defined java (
  echo Không tìm thấy Java 25. Hãy cài Java 25, hoặc đặt biến DOICHIEU_JAVA trỏ tới thư mục của nó. 1>&2
  exit /b 1
)
"%java%" @JVM_ARGS@ -cp "%program%\lib\*" vn.doichieu.Main %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
"%~1" -version 2>&1 | findstr /c:"version \"25" >nul && set "java=%~1"
exit /b 0
