package dev.easel.engine.illustrator.world.backdrop;

/** A boulevard, an old lane, a market or a suburb: the kind of street is the seed's. */
final class Street implements Backdrop {
    @Override
    public Stage paint(View view) {
        return kind(view).paint(view);
    }

    @Override
    public void frame(View view, Stage stage) {
        kind(view).frame(view, stage);
    }

    private static Backdrop kind(View view) {
        if (view.neon()) {
            return new City(true);
        }
        return switch (view.kind(5)) {
            case 0 -> new Terrace(false);
            case 1 -> new City(true);
            case 2 -> new Terrace(true);
            case 3 -> new Village(true);
            default -> new Terrace(false);
        };
    }
}
