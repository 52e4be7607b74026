package dev.easel.understanding.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of files, to know whether anything has changed. */
final class Digests {
    private Digests() {}

    /** SHA-256 over the content of the files, and of all files below the directories. */
    static String of(List<Path> paths) throws IOException {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            try (var tree = Files.walk(path)) {
                for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
