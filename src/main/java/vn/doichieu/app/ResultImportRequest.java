package vn.doichieu.app;

import java.nio.file.Path;
import vn.doichieu.domain.result.ResultColumns;

/// Which results to import.
///
/// @param columns as the user has set them; null to recognise them
/// @param keyedBy who filled the file in
public record ResultImportRequest(
    long campaignId, Path file, ResultColumns columns, String keyedBy) {}
