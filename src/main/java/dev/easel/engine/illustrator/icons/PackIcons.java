package dev.easel.engine.illustrator.icons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Build step: takes the Noto icons out of Iconify's collection and packs them so that one can be
 * read without parsing the others.
 *
 * <p>{@code noto.idx} has one line an entry, tab-separated: {@code icon name offset length}, {@code
 * alias name target} and {@code char code-points name}; {@code noto.bin} has the SVG bodies, each
 * deflated alone. Skin-tone variants and what Iconify hides are left out.
 */
public final class PackIcons {
    private static final String FORMAT = "1";
    private static final Pattern UNWANTED = Pattern.compile(".*-(skin-tone|tone\\d)(-.*)?|flag-.*");
    private static final Set<String> ENTRIES = Set.of("icons", "aliases", "chars");

    private final StringBuilder index;
    private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();

    private PackIcons(String stamp) {
        index = new StringBuilder(stamp).append('\n');
    }

    /**
     * @param arguments the class path of noto.json, and the folder to write into; does nothing if
     *     the folder already has the pack of that source
     */
    public static void main(String... arguments) throws IOException {
        String source = arguments[0];
        Path folder = Path.of(arguments[1]);
        String stamp = "# " + source + " format " + FORMAT;
        if (isUpToDate(folder, stamp)) {
            return;
        }
        try (InputStream json = PackIcons.class.getResourceAsStream(source)) {
            if (json == null) {
                throw new IOException("not on the class path: " + source);
            }
            PackIcons pack = new PackIcons(stamp);
            pack.add(JsonMapper.shared().readTree(json));
            pack.write(folder);
        }
    }

    private static boolean isUpToDate(Path folder, String stamp) throws IOException {
        Path idx = folder.resolve(NotoIcons.INDEX);
        if (!Files.exists(idx) || !Files.exists(folder.resolve(NotoIcons.BODIES))) {
            return false;
        }
        try (var lines = Files.lines(idx)) {
            return lines.findFirst().filter(stamp::equals).isPresent();
        }
    }

    private void add(JsonNode collection) throws IOException {
        for (String entry : ENTRIES) {
            if (!collection.has(entry)) {
                throw new IOException("no Iconify collection: lacks " + entry);
            }
        }
        Map<String, JsonNode> icons = new TreeMap<>(wanted(collection.get("icons")));
        for (var icon : icons.entrySet()) {
            addBody(icon.getKey(), icon.getValue().get("body").stringValue());
        }
        for (var alias : new TreeMap<>(wanted(collection.get("aliases"))).entrySet()) {
            line(icons, "alias", alias.getKey(), alias.getValue().get("parent").stringValue());
        }
        for (var character : collection.get("chars").properties()) {
            line(icons, "char", character.getKey(), character.getValue().stringValue());
        }
    }

    private static Map<String, JsonNode> wanted(JsonNode entries) {
        Map<String, JsonNode> wanted = new TreeMap<>();
        for (var entry : entries.properties()) {
            boolean hidden = entry.getValue().path("hidden").asBoolean(false);
            if (!hidden && !UNWANTED.matcher(entry.getKey()).matches()) {
                wanted.put(entry.getKey(), entry.getValue());
            }
        }
        return wanted;
    }

    private void addBody(String name, String body) throws IOException {
        int offset = bodies.size();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (var deflating = new DeflaterOutputStream(bodies, best)) {
            deflating.write(body.getBytes(StandardCharsets.UTF_8));
        } finally {
            best.end();
        }
        index.append("icon\t%s\t%d\t%d\n".formatted(name, offset, bodies.size() - offset));
    }

    private void line(Map<String, JsonNode> icons, String what, String name, String target) {
        if (icons.containsKey(target)) {
            index.append("%s\t%s\t%s\n".formatted(what, name, target));
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(NotoIcons.BODIES), bodies.toByteArray());
        Files.writeString(folder.resolve(NotoIcons.INDEX), index);
    }
}
