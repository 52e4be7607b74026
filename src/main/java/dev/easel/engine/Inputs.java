package dev.easel.engine;

import dev.easel.image.Pixels;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures a job starts from, by what they are for. */
public final class Inputs {
    /** What an input picture is for. */
    public enum Role {
        /** The picture to edit. */
        IMAGE,
        /** The picture whose style or light is taken. */
        REFERENCE_IMAGE,
        /** The picture whose palette and texture lead a new picture. */
        STYLE_REFERENCE,
        /** The picture whose layout of masses a new picture follows. */
        STRUCTURE_REFERENCE;

        /** The field of the API that carries it: {@code reference_image}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Inputs NONE = new Inputs(Map.of());
    private final Map<Role, Pixels> pictures;

    public Inputs(Map<Role, Pixels> pictures) {
        this.pictures = new EnumMap<>(Role.class);
        this.pictures.putAll(pictures);
    }

    public static Inputs of(Pixels image) {
        return new Inputs(Map.of(Role.IMAGE, image));
    }

    public @Nullable Pixels find(Role role) {
        return pictures.get(role);
    }

    /** The picture for this role; the routes have seen to it that a required one is there. */
    public Pixels get(Role role) {
        Pixels pixels = pictures.get(role);
        if (pixels == null) {
            throw new IllegalStateException("no " + role.word());
        }
        return pixels;
    }
}
