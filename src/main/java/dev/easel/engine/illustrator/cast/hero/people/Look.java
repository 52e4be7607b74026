package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.people.Wardrobe.Garment;

/** Who it is: build, hair and clothes. */
public enum Look {
    MAN(Frame.MAN, Hair.SHORT, Garment.TROUSERS),
    WOMAN(Frame.WOMAN, Hair.LONG, Garment.SKIRT),
    BOY(Frame.CHILD, Hair.SHORT, Garment.SHORTS),
    GIRL(Frame.CHILD, Hair.PIGTAILS, Garment.DRESS),
    BABY(Frame.BABY, Hair.TUFT, Garment.ROMPERS),
    OLD_MAN(Frame.MAN, Hair.BALDING, Garment.TROUSERS),
    OLD_WOMAN(Frame.WOMAN, Hair.BUN, Garment.SKIRT),
    ASTRONAUT(Frame.MAN, Hair.NONE, Garment.SPACESUIT),
    KNIGHT(Frame.MAN, Hair.NONE, Garment.ARMOUR),
    PRINCESS(Frame.WOMAN, Hair.LONG, Garment.GOWN),
    WIZARD(Frame.MAN, Hair.BEARDED, Garment.ROBE);

    final Frame frame;
    final Hair hair;
    final Garment garment;

    Look(Frame frame, Hair hair, Garment garment) {
        this.frame = frame;
        this.hair = hair;
        this.garment = garment;
    }

    /** Whether a hat rises above the head. */
    boolean hatted() {
        return this == KNIGHT || this == PRINCESS || this == WIZARD || this == ASTRONAUT;
    }

    boolean old() {
        return hair == Hair.BALDING || hair == Hair.BUN || hair == Hair.BEARDED;
    }
}
