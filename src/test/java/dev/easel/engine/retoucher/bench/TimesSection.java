package dev.easel.engine.retoucher.bench;

import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.Retoucher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What each edit costs at 1024 pixels, the longest silence between two reports of progress and the
 * longest way to a stop at 1024 and 2048; then how long a thumbnail takes.
 */
final class TimesSection implements Section {
    private static final int SIDE = 1024;
    private static final int LARGE_SIDE = 2048;
    private static final int PICTURES = 7;
    private static final Retoucher RETOUCHER = new Retoucher();

    @Override
    public void run(List<Photo> photos) throws IOException {
        Table table =
                new Table(
                        "ms", "p50 1024", "CPU", "gap 1024", "stop 1024", "gap 2048", "stop 2048");
        for (EditCase edit : EditCase.ALL) {
            Cost cost = median(edit, photos);
            Pulse small = Pulse.of(job(edit, photos, 0, SIDE));
            Pulse large = Pulse.of(job(edit, photos, 0, LARGE_SIDE));
            table.row(
                    edit.name(),
                    Table.figure(0, cost.wall()),
                    Table.figure(0, cost.cpu()),
                    Table.figure(0, small.gap()),
                    Table.figure(0, small.stop()),
                    Table.figure(0, large.gap()),
                    Table.figure(0, large.stop()));
        }
        table.print();
        ThumbnailTimes.of(photos.getFirst()).print();
    }

    private static Cost median(EditCase edit, List<Photo> photos) {
        RETOUCHER.run(job(edit, photos, 0, SIDE), Progress.NONE);
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < Math.min(PICTURES, photos.size()); i++) {
            Job job = job(edit, photos, i, SIDE);
            costs.add(Cost.of(() -> RETOUCHER.run(job, Progress.NONE)));
        }
        return Cost.median(costs);
    }

    private static Job job(EditCase edit, List<Photo> photos, int i, int side) {
        Photo next = photos.get((i + 1) % photos.size());
        return edit.job(photos.get(i).sized(side).pixels(), next.sized(SIDE).pixels());
    }
}
