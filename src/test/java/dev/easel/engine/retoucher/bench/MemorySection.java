package dev.easel.engine.retoucher.bench;

import dev.easel.image.ImageFormat;
import dev.easel.image.ImageLimits;
import dev.easel.image.codec.HeaderFirstCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each edit takes for 12 megapixels: every one in a process of its own, with the heap that the
 * launcher gives it on a machine of 1 GB.
 */
final class MemorySection implements Section {
    private static final String HEAP = "-Xmx512m";
    private static final Pattern THROWN = Pattern.compile("\\.(\\w+(?:Error|Exception))\\b");

    @Override
    public void run(List<Photo> photos) throws IOException {
        Path folder = Files.createTempDirectory("easel-bench");
        save(photos.getFirst(), folder.resolve("1.png"));
        save(photos.getLast(), folder.resolve("2.png"));
        Table table = new Table("12 megapixels, heap 512 MB", "s", "CPU s", "peak MB");
        for (int i = 0; i < EditCase.ALL.size(); i++) {
            String[] told = child(folder, i).split("\t");
            boolean done = told.length == 3;
            table.row(
                    EditCase.ALL.get(i).name(),
                    done ? told[0] : reason(told[0]),
                    done ? told[1] : "",
                    done ? told[2] : "");
        }
        table.print();
        for (String name : List.of("1.png", "2.png")) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }

    private static void save(Photo photo, Path file) throws IOException {
        Files.write(
                file,
                new HeaderFirstCodec(ImageLimits.DEFAULT).encode(photo.pixels(), ImageFormat.PNG));
    }

    private static String child(Path folder, int edit) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(LargeEdit.class.getName(), folder.toString(), "" + edit));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** The name of what was thrown. */
    private static String reason(String output) {
        Matcher thrown = THROWN.matcher(output);
        return thrown.find() ? thrown.group(1) : "failed";
    }
}
