package dev.easel.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What Easel says, in English and Vietnamese: {@code chat/answers_*.properties}. */
enum Phrases {
    ENGLISH("en"),
    VIETNAMESE("vi");

    private final Properties texts = new Properties();

    Phrases(String language) {
        String name = "/chat/answers_" + language + ".properties";
        try (InputStream file = Phrases.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing " + name);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases of(String language) {
        return language.equals("vi") ? VIETNAMESE : ENGLISH;
    }

    /** The phrase of that name, if there is one. */
    Optional<String> find(String name) {
        return Optional.ofNullable(texts.getProperty(name));
    }

    /** One of the wordings of that name; which one, the chance decides. */
    String vary(String name, Object chance) {
        String[] wordings = say(name).split("\\|");
        return wordings[Math.floorMod(chance.hashCode(), wordings.length)].strip();
    }

    /** The phrase of that name with {0} filled in. */
    String say(String name, Object detail) {
        String text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + name);
        }
        return text.replace("{0}", detail.toString());
    }

    String say(String name) {
        return say(name, "");
    }

    /** The suggestions of that name. */
    List<String> suggest(String name) {
        return List.of(say("suggest." + name).split("\\|"));
    }
}
