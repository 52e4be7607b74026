package dev.easel.engine.illustrator.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A data file of the lexicon: lines "key: value", where "#" begins a comment and a line that starts
 * with blanks goes on with the one before.
 */
final class LexiconFile {
    private static final String FOLDER = "/illustrator/lexicon/";
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#\\s.*|^#.*");

    private LexiconFile() {}

    /** Hands each key with its value to the reader, in the order of the file. */
    static void read(String name, BiConsumer<String, String> reader) {
        String key = "";
        StringBuilder value = new StringBuilder();
        for (String line : lines(name)) {
            if (Character.isWhitespace(line.charAt(0))) {
                value.append(' ').append(line.strip());
                continue;
            }
            emit(key, value, reader);
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(name + ": no key in: " + line);
            }
            key = line.substring(0, colon).strip();
            value = new StringBuilder(line.substring(colon + 1).strip());
        }
        emit(key, value, reader);
    }

    private static void emit(String key, StringBuilder value, BiConsumer<String, String> reader) {
        if (!key.isEmpty()) {
            reader.accept(key, value.toString());
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + name + " on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> COMMENT.matcher(line).replaceAll("").stripTrailing())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
