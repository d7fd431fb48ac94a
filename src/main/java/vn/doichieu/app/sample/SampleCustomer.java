package vn.doichieu.app.sample;

import java.time.LocalDate;
import java.util.List;

/// A borrower as the bank lists him.
///
/// @param accounts his savings accounts (105): with several, each loan is listed once per account
/// @param savings balance of an account, in đồng
record SampleCustomer(
    SampleUnit.Group group,
    String code,
    String name,
    LocalDate bornOn,
    String identityNumber,
    LocalDate identityIssuedOn,
    List<String> accounts,
    long savings,
    List<SampleLoan> loans) {}
