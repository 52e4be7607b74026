package dev.easel.engine.retoucher.upscale.training;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Randoms;
import dev.easel.engine.retoucher.upscale.DoublingNetwork;
import dev.easel.engine.retoucher.upscale.Separable;
import dev.easel.engine.retoucher.upscale.TrainedNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Learns the networks of the upscaler and writes them to a folder: {@code TrainUpscaler OUT
 * PHOTOS,… DRAWINGS,… [NETWORK …]} with lists of folders of pictures and the names of those wanted
 * (all, if none is named). Pictures drawn here are mixed in. About half an hour on one core; the
 * same pictures give the same bytes.
 */
public final class TrainUpscaler {
    private static final int PATCHES = 4;
    private static final int REPORTED = 100;
    private static final int CHANNELS = 16;
    private static final int DEPTH = 6;
    private static final int SECOND_CHANNELS = 12;
    private static final int SECOND_DEPTH = 4;
    private static final int DRAWN = 24;
    private static final int DRAWN_SIDE = 1024;

    private final PictureSet photos;
    private final PictureSet drawings;

    private TrainUpscaler(PictureSet photos, PictureSet drawings) {
        this.photos = photos;
        this.drawings = drawings;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        TrainUpscaler trainer = new TrainUpscaler(pictures(args[1], 1), pictures(args[2], .1));
        Set<TrainedNetwork> wanted = EnumSet.allOf(TrainedNetwork.class);
        if (args.length > 3) {
            List<String> names = Arrays.asList(args).subList(3, args.length);
            wanted.removeIf(file -> !names.contains(file.name()));
        }
        DoublingNetwork photo = TrainedNetwork.PHOTO.read();
        for (TrainedNetwork file : wanted) {
            DoublingNetwork learned = trainer.learn(file, photo);
            file.write(folder, learned);
            photo = file == TrainedNetwork.PHOTO ? learned : photo;
        }
    }

    private static PictureSet pictures(String folders, double texture) throws IOException {
        PictureSet set = new PictureSet(2 * (Mosaic.SIDE + 2 * Mosaic.MARGIN));
        for (String name : folders.split(",", -1)) {
            set.addFolder(Path.of(name));
        }
        SplittableRandom random = Randoms.of(1);
        Noise[] fields =
                Stream.iterate(.35, p -> p + .1)
                        .limit(6)
                        .map(p -> new Noise(DRAWN_SIDE, p, random))
                        .toArray(Noise[]::new);
        for (int i = 0; i < DRAWN; i++) {
            Plane drawn = new PracticePicture(DRAWN_SIDE, texture, random).draw(fields);
            set.add(Separable.AREA.halve(drawn));
        }
        return set;
    }

    /**
     * Learns one network.
     *
     * @param photo the one for photographs, which most begin with
     */
    private DoublingNetwork learn(TrainedNetwork file, DoublingNetwork photo) {
        SplittableRandom random = Randoms.of(7, file.ordinal());
        DoublingNetwork start =
                switch (file) {
                    case PHOTO -> NetworkLearner.random(CHANNELS, DEPTH, random);
                    case COMPRESSED, DRAWING -> photo.copy();
                    case SECOND_PASS ->
                            NetworkLearner.random(SECOND_CHANNELS, SECOND_DEPTH, random);
                };
        for (Course course : Course.of(file)) {
            Lesson lesson =
                    switch (file) {
                        case PHOTO, COMPRESSED -> Lesson.halved(photos, course.damage());
                        case DRAWING -> Lesson.halved(drawings, course.damage());
                        case SECOND_PASS -> Lesson.halvedTwice(photos, course.damage(), photo);
                    };
            start = learn(start, lesson, course, random);
        }
        return start;
    }

    /**
     * Trains a network, ever more slowly (Loshchilov and Hutter, "SGDR", 2017), and tells of it.
     */
    static DoublingNetwork learn(
            DoublingNetwork start, Lesson lesson, Course course, SplittableRandom random) {
        NetworkLearner learner = new NetworkLearner(start, course.soft());
        double loss = 0;
        for (int step = 0; step < course.steps(); step++) {
            List<Mosaic.Pair> pairs =
                    Stream.generate(() -> lesson.next(random)).limit(PATCHES).toList();
            double rate = course.rate() * (.5 + .5 * Math.cos(Math.PI * step / course.steps()));
            loss += learner.learn(Mosaic.of(pairs, start.reach()), rate);
            if ((step + 1) % REPORTED == 0) {
                System.out.printf(
                        "%d of %d: %.4f grey levels%n",
                        step + 1, course.steps(), DoublingNetwork.LEVELS * loss / REPORTED);
                loss = 0;
            }
        }
        return learner.finished();
    }
}
