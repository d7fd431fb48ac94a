package vn.doichieu.ui.shell;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// The steps from the start to the open data. Each runs on a job, so it may take its time and fail
/// with a `UserErrorException`.
///
/// @param look what is there
/// @param create makes the data folder of a new ward
/// @param sample fills the data folder with the sample ward
/// @param signIn user name and password
public record Startup(
    Supplier<Beginning> look,
    Function<NewWard, Opened> create,
    Supplier<Opened> sample,
    BiFunction<String, String, Opened> signIn) {}
