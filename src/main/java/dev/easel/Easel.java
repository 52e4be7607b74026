package dev.easel;

import dev.easel.engine.Engine;
import dev.easel.engine.Engines;
import dev.easel.image.Feature;
import dev.easel.image.ImageCodec;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Easel, a self-hosted AI image studio. */
@SpringBootApplication
public class Easel {
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("draw")) {
            System.exit(draw(List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(Easel.class, args);
    }

    /** Only what draws: engines and codec, no server, no database. */
    private static int draw(List<String> arguments) throws IOException {
        try (var parts = new AnnotationConfigApplicationContext()) {
            parts.scan("dev.easel.image", "dev.easel.engine");
            parts.refresh();
            Engine engine =
                    parts.getBean(Engines.class)
                            .pick(Feature.IMAGE_GENERATION, "illustrator")
                            .orElseThrow();
            return new Draw(engine, parts.getBean(ImageCodec.class), System.out).run(arguments);
        }
    }
}
