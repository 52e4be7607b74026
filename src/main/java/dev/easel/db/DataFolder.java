package dev.easel.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a data folder to one server: two on one SQLite file would carry out each other's tasks. */
final class DataFolder implements AutoCloseable {
    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws InUseException if another server has it
     */
    static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new InUseException(folder);
            }
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + folder, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Another server has the folder. */
    static final class InUseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUseException(Path folder) {
            super("Another Easel works in the data folder " + folder + ".");
        }
    }
}
