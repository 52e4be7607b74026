package dev.easel.db;

import dev.easel.db.DataFolder.InUseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the data folder is taken. */
class DataFolderInUse extends AbstractFailureAnalyzer<InUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, InUseException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop it, or give this one a folder of its own: EASEL_DATA=./other ./easel (and another EASEL_PORT).",
                cause);
    }
}
