@echo off
rem Starts Doi Chieu with the first Java 25 found: DOICHIEU_JAVA, JAVA_HOME, installed ones.
rem No delayed expansion: it would eat exclamation marks in names of folders.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "program=%~dp0.."
set "java="
if defined DOICHIEU_JAVA (
  call :try "%DOICHIEU_JAVA%\bin\java.exe"
  call :try "%DOICHIEU_JAVA%"
  if not defined java (
    echo DOICHIEU_JAVA không chỉ tới một bản Java 25. Hãy đặt biến đó thành thư mục của Java 25, hoặc bỏ biến đó đi. 1>&2
    exit /b 1
  )
) else (
  if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
  for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d\bin\java.exe"
  for %%j in (java.exe) do call :try "%%~$PATH:j"
)
if not defined java (
  echo Không tìm thấy Java 25. Hãy cài Java 25, hoặc đặt biến DOICHIEU_JAVA trỏ tới thư mục của nó. 1>&2
  exit /b 1
)
rem A command is over in seconds: what makes hours in the window fast only delays it.
set "command=@COMMAND_JVM_ARGS@"
set "first=%~1"
if not defined first set "command="
if defined first if "%first:~0,1%"=="-" set "command="
"%java%" @JVM_ARGS@ %command% -cp "%program%\lib\*" vn.doichieu.Main %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
"%~1" -version 2>&1 | findstr /c:"version \"25" >nul && set "java=%~1"
exit /b 0
