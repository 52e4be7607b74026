package dev.easel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Blobs as files of a directory. A file appears whole or not at all: it is written in another
 * folder of the same directory, forced to disk, renamed, and then its folder is forced to disk.
 */
public final class DirectoryStore implements BlobStore {
    /** No key begins with a dot, so no blob can be taken for a file being written. */
    private static final String UNFINISHED = ".unfinished";

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private final Path root;
    private final Path unfinished;

    /**
     * Removes what writers that crashed left in {@code root} more than a day before {@code now}.
     */
    public DirectoryStore(Path root, Instant now) {
        this.root = root;
        this.unfinished = root.resolve(UNFINISHED);
        try {
            createFolders(unfinished);
            removeOlderThan(now.minus(FORGOTTEN));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep files in " + root, e);
        }
    }

    @Override
    public void put(BlobKey key, byte[] bytes) {
        Path target = path(key);
        Path folder = folder(key);
        try {
            createFolders(folder);
            Path part = Files.createTempFile(unfinished, "", "");
            try {
                write(part, bytes);
                Files.move(
                        part,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + key, e);
        }
    }

    @Override
    public Optional<byte[]> read(BlobKey key) {
        try {
            return Optional.of(Files.readAllBytes(path(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + key, e);
        }
    }

    @Override
    public Optional<Resource> open(BlobKey key) {
        return exists(key) ? Optional.of(new FileSystemResource(path(key))) : Optional.empty();
    }

    @Override
    public boolean exists(BlobKey key) {
        return Files.isRegularFile(path(key));
    }

    @Override
    public void delete(BlobKey key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + key, e);
        }
    }

    private static void write(Path part, byte[] bytes) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            file.force(true);
        }
    }

    private void removeOlderThan(Instant moment) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(unfinished)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private Path path(BlobKey key) {
        String value = key.value();
        return folder(key).resolve(value.substring(value.lastIndexOf('/') + 1));
    }

    /**
     * Spreads the files of a folder over 256 subfolders by the last two characters of their name's
     * stem.
     */
    private Path folder(BlobKey key) {
        String value = key.value();
        int slash = value.lastIndexOf('/');
        int dot = value.indexOf('.', slash + 1);
        String stem = value.substring(slash + 1, dot < 0 ? value.length() : dot);
        String shard = stem.substring(Math.max(0, stem.length() - 2));
        return root.resolve(value.substring(0, slash + 1)).resolve(shard);
    }

    /** Creates missing folders and forces each new one's entry to disk. */
    private static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (parent != null) {
            force(parent);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
