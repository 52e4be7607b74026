package dev.easel.engine.illustrator.icons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/**
 * The Noto icons that {@link PackIcons} packed: some 1,600 drawings on a square of 128 units, by
 * name ("red-apple") or by emoji. Immutable and thread-safe.
 */
public final class NotoIcons {
    static final String INDEX = "noto.idx";
    static final String BODIES = "noto.bin";
    private static final String FOLDER = "/illustrator/";

    private record Extent(int offset, int length) {}

    private final byte[] bodies;
    private final Map<String, Extent> icons = new TreeMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> emoji = new HashMap<>();

    private NotoIcons(String index, byte[] bodies) {
        this.bodies = bodies;
        index.lines().skip(1).forEach(this::read);
    }

    /**
     * Reads the pack from the class path: 2.7 MB, kept compressed.
     *
     * @throws IllegalStateException if the build has not made it
     */
    public static NotoIcons load() {
        String index = new String(resource(INDEX), StandardCharsets.UTF_8);
        return new NotoIcons(index, resource(BODIES));
    }

    private static byte[] resource(String name) {
        try (InputStream in = NotoIcons.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + FOLDER + name + " on the class path: run mvn process-classes");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] field = line.split("\t", -1);
        switch (field[0]) {
            case "icon" ->
                    icons.put(
                            field[1],
                            new Extent(Integer.parseInt(field[2]), Integer.parseInt(field[3])));
            case "alias" -> aliases.put(field[1], field[2]);
            case "char" -> emoji.put(field[1], field[2]);
            default -> throw new IllegalStateException("no such entry: " + line);
        }
    }

    /** All names, without aliases, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(icons.keySet());
    }

    /** The name behind a name or alias. */
    public Optional<String> resolve(String name) {
        String target = aliases.getOrDefault(name, name);
        return icons.containsKey(target) ? Optional.of(target) : Optional.empty();
    }

    /** The icon of one emoji, with or without variation selectors and skin tones. */
    public Optional<String> named(String character) {
        StringBuilder key = new StringBuilder();
        character
                .codePoints()
                .filter(c -> c != 0xFE0F && (c < 0x1F3FB || c > 0x1F3FF))
                .forEach(c -> key.append(key.isEmpty() ? "" : "-").append(Integer.toHexString(c)));
        return Optional.ofNullable(emoji.get(key.toString()));
    }

    /**
     * The whole SVG document of a name or alias.
     *
     * @throws NoSuchElementException if there is no such icon
     */
    public String svg(String name) {
        Extent extent = icons.get(aliases.getOrDefault(name, name));
        if (extent == null) {
            throw new NoSuchElementException("no such icon: " + name);
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 128 128\">"
                + inflate(extent)
                + "</svg>";
    }

    private String inflate(Extent extent) {
        var deflated = new ByteArrayInputStream(bodies, extent.offset(), extent.length());
        try (var body = new InflaterInputStream(deflated)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
