package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where each actor stands, flies or floats: thirds, depth, left and right as the words say. */
final class Blocking {
    private final View view;
    private final Stage stage;
    private final Company company;
    private final Random dice;
    private final double w;
    private final double unit;

    Blocking(View view, Stage stage, Company company) {
        this.view = view;
        this.stage = stage;
        this.company = company;
        dice = new Random(view.demand().seed() * 31 + 400);
        w = view.canvas().width;
        unit = view.canvas().unit;
    }

    void apply() {
        ground(ordered(company.in(Actor.Stance.STANDING)));
        background(company.in(Actor.Stance.BACKGROUND));
        drift(company.in(Actor.Stance.FLOATING));
        sky(company.in(Actor.Stance.FLYING));
        around();
        face();
    }

    /** Standing actors in the order from left to right that their relations ask for. */
    private List<Actor> ordered(List<Actor> standing) {
        List<Actor> row = new ArrayList<>();
        for (Actor a : standing) {
            int at = row.size();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).index == a.target() && a.related(Place.LEFT_OF)) {
                    at = Math.min(at, i);
                }
            }
            if (a.related(Place.BETWEEN)) {
                at = row.size() / 2;
            }
            row.add(at, a);
        }
        boolean free =
                standing.stream()
                        .noneMatch(a -> a.related(Place.LEFT_OF) || a.related(Place.RIGHT_OF));
        return free && (view.demand().seed() & 8) != 0 ? row.reversed() : row;
    }

    private void ground(List<Actor> row) {
        int n = row.size();
        if (n == 0) {
            return;
        }
        if (n == 1) {
            alone(row.getFirst());
            return;
        }
        int lines = n > 5 ? 2 : 1;
        for (int line = 0; line < lines; line++) {
            List<Actor> part = new ArrayList<>();
            for (int i = line; i < n; i += lines) {
                part.add(row.get(i));
            }
            line(part, line);
        }
    }

    private void alone(Actor a) {
        boolean centred =
                stage.ground() == Stage.Ground.TABLE
                        || stage.ground() == Stage.Ground.FLOOR
                                && view.scene().setting() == Setting.STUDIO;
        double side = stage.light().x() < 0 ? 1 : -1;
        double off = 0.035 + 0.05 * dice.nextDouble();
        double shelter =
                company.all().stream().anyMatch(b -> b.stance == Actor.Stance.BACKGROUND)
                        ? -0.02
                        : 0;
        a.x = w * (centred ? 0.5 : 0.5 + side * (off + shelter) * Math.min(1.6, w / unit));
        a.y = stage.near();
    }

    /** One line of actors; line 0 is the nearest. */
    private void line(List<Actor> part, int line) {
        double y = stage.near() - line * (stage.near() - stage.far()) * 0.45;
        double scale = perspective(y);
        double total = part.stream().mapToDouble(a -> a.width() * scale).sum();
        double gap = Math.clamp((w * 0.9 - total) / (part.size() + 1), -0.06 * unit, 0.09 * unit);
        double x = (w - total - gap * (part.size() - 1)) / 2 + (line == 1 ? unit * 0.05 : 0);
        for (int i = 0; i < part.size(); i++) {
            Actor a = part.get(i);
            double vary = a.subject.count() > 1 ? 0.92 + 0.16 * dice.nextDouble() : 1;
            a.height *= scale * vary;
            a.x = x + a.width() / 2;
            a.y =
                    y
                            - (i % 2 == 1 && part.size() > 2 ? unit * 0.03 : 0)
                            + (dice.nextDouble() - 0.5) * unit * 0.012;
            x += a.width() + gap;
        }
    }

    private double perspective(double y) {
        return Math.clamp((y - stage.horizon()) / (stage.near() - stage.horizon()), 0.35, 1.1);
    }

    private void background(List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Actor a = actors.get(i);
            Actor front = inFrontOf(a);
            double depth = 0.35 + 0.3 * dice.nextDouble();
            a.y = stage.far() + (stage.near() - stage.far()) * depth;
            if (front == null) {
                double t = (i + 0.5) / actors.size();
                double side = stage.light().x() < 0 ? 0.7 : 0.3;
                a.x = w * (actors.size() == 1 ? side : 0.1 + 0.8 * t);
            } else if (front.related(Place.UNDER)) {
                a.x = front.x + a.width() * 0.1;
                a.y = Math.min(stage.near() - unit * 0.02, front.y - unit * 0.03);
            } else {
                double side = front.x < w / 2 ? 1 : -1;
                a.x =
                        Math.clamp(
                                front.x + side * (front.width() * 0.42 + a.width() * 0.18),
                                w * 0.1,
                                w * 0.9);
            }
        }
    }

    /** The standing actor that hides a part of this one, or null. */
    private @Nullable Actor inFrontOf(Actor a) {
        for (Actor b : company.all()) {
            boolean related =
                    b.target() == a.index
                            && (b.related(Place.UNDER) || b.related(Place.IN_FRONT_OF));
            boolean behind = a.related(Place.BEHIND) && a.target() == b.index;
            if (related || behind) {
                return b;
            }
        }
        return null;
    }

    private void drift(List<Actor> actors) {
        boolean lead = stage.ground() == Stage.Ground.WATER;
        for (int i = 0; i < actors.size(); i++) {
            Actor a = actors.get(i);
            double t = (i + 0.5) / actors.size();
            double side = stage.light().x() < 0 ? 0.64 : 0.36;
            a.x = w * (actors.size() == 1 ? side : 0.14 + 0.72 * t);
            double depth = actors.size() == 1 ? 0 : (i * 0.618) % 1.0 * 0.5;
            a.y = lead ? stage.near() - (stage.near() - stage.far()) * depth : stage.water();
            a.height *= lead ? perspective(a.y) : 1;
        }
    }

    private void sky(List<Actor> actors) {
        boolean deep =
                switch (view.scene().setting()) {
                    case UNDERWATER, SKY -> true;
                    case SPACE -> stage.ground() == Stage.Ground.AIR;
                    default -> false;
                };
        double top = view.canvas().height * (deep ? 0.16 : 0.08);
        double bottom =
                deep
                        ? view.canvas().height * 0.72
                        : Math.min(stage.horizon(), view.canvas().height * 0.62) * 0.86;
        int n = actors.size();
        for (int i = 0; i < n; i++) {
            Actor a = actors.get(i);
            double t = n == 1 ? 0.5 : (i + 0.5) / n;
            double side = stage.light().x() < 0 ? 0.58 : 0.42;
            a.x = w * (n == 1 ? side : 0.1 + 0.8 * t) + (dice.nextDouble() - 0.5) * unit * 0.04;
            double up = n == 1 ? 0.45 : (i * 0.618 + 0.25) % 1.0;
            a.height *= n == 1 ? 1 : 0.82 + 0.34 * (1 - Math.abs(t - 0.5) * 2) * dice.nextDouble();
            double middle = top + a.height / 2 + Math.max(0, bottom - top - a.height) * up;
            a.y = middle + a.height / 2;
            over(a);
        }
    }

    /** Above something else: right over it. */
    private void over(Actor a) {
        if (a.related(Place.ABOVE) && company.present(a.target()) && a.target() < a.index) {
            Actor below = company.first(a.target());
            a.x =
                    Math.clamp(
                            below.x + (a.copy - (a.subject.count() - 1) / 2.0) * a.width(),
                            a.width() / 2,
                            w - a.width() / 2);
            double room = below.y - below.height;
            a.y = Math.max(a.height * 1.02, Math.min(room - unit * 0.03, room * 0.75));
        }
    }

    /** A ring of copies around another actor. */
    private void around() {
        for (Actor a : company.all()) {
            if (a.related(Place.AROUND)
                    && company.present(a.target())
                    && a.target() < a.index
                    && a.stance == Actor.Stance.STANDING) {
                Actor middle = company.first(a.target());
                double angle = 2 * Math.PI * (a.copy + 0.5) / Math.max(1, a.subject.count());
                a.x =
                        Math.clamp(
                                middle.x
                                        + Math.cos(angle)
                                                * (middle.width() * 0.6 + a.width() * 0.6),
                                a.width() / 2,
                                w - a.width() / 2);
                a.y =
                        Math.clamp(
                                middle.y + Math.sin(angle) * unit * 0.07,
                                stage.far(),
                                view.canvas().height * 0.97);
            }
        }
    }

    /** Lone actors look into the picture, pairs at each other, groups here and there. */
    private void face() {
        List<Actor> all = company.all();
        for (Actor a : all) {
            boolean single = a.subject.count() == 1;
            a.facesLeft = single ? a.x > w / 2 : (a.copy + (a.x > w / 2 ? 1 : 0)) % 2 == 1;
        }
    }
}
