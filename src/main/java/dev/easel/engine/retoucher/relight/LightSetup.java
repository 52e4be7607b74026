package dev.easel.engine.retoucher.relight;

import dev.easel.engine.ImageRequest.Direction;

/**
 * The light to put on.
 *
 * @param from where it stands
 * @param key its colour
 * @param ambient the colour that fills the shade
 * @param hardness 0 (overcast) to 1 (a bare bulb)
 * @param exposure brightness of the whole, in stops
 * @param power how far light and shade part, 1 is usual
 */
record LightSetup(
        Place from, Tint key, Tint ambient, double hardness, double exposure, double power) {
    /**
     * Where a lamp stands, in degrees.
     *
     * @param azimuth 0 right, 90 above, 180 left, 270 below
     * @param elevation towards the camera: 90 beside it, 0 beside the subject, less than 0 behind
     */
    record Place(double azimuth, double elevation) {
        static Place of(Direction direction) {
            return switch (direction) {
                case LEFT -> new Place(172, 22);
                case RIGHT -> new Place(8, 22);
                case TOP -> new Place(90, 25);
                case BOTTOM -> new Place(270, 25);
                case FRONT -> new Place(100, 78);
                case BACK -> new Place(80, -35);
                case TOP_LEFT -> new Place(138, 28);
                case TOP_RIGHT -> new Place(42, 28);
                case BOTTOM_LEFT -> new Place(218, 28);
                case BOTTOM_RIGHT -> new Place(322, 28);
            };
        }

        /** Towards the lamp: x rightwards, y downwards, z to the camera; of length 1. */
        Vector vector() {
            double a = Math.toRadians(azimuth);
            double e = Math.toRadians(elevation);
            return new Vector(
                    (float) (Math.cos(a) * Math.cos(e)),
                    (float) (-Math.sin(a) * Math.cos(e)),
                    (float) Math.sin(e));
        }

        /** How far behind the subject it stands, 0–1. */
        float behind() {
            return Ramp.smooth((float) -Math.sin(Math.toRadians(elevation)), -.05f, .35f);
        }
    }

    /** Daylight from the top left, a little warm, with cool shade. */
    static final LightSetup USUAL =
            new LightSetup(new Place(138, 30), Tint.of(0xFFEDD2), Tint.of(0xD0E0FA), .5, 0, 1.2);

    LightSetup withPlace(Place place) {
        return new LightSetup(place, key, ambient, hardness, exposure, power);
    }

    LightSetup withTints(Tint newKey, Tint newAmbient) {
        return new LightSetup(from, newKey, newAmbient, hardness, exposure, power);
    }

    LightSetup withHardness(double changed) {
        return new LightSetup(from, key, ambient, Math.clamp(changed, 0, 1), exposure, power);
    }

    LightSetup withExposure(double stops) {
        return new LightSetup(from, key, ambient, hardness, Math.clamp(stops, -2.5, 2), power);
    }

    LightSetup withPower(double changed) {
        return new LightSetup(from, key, ambient, hardness, exposure, Math.clamp(changed, .4, 1.8));
    }
}
