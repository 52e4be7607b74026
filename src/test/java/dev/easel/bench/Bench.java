package dev.easel.bench;

import dev.easel.engine.illustrator.Goldens;
import dev.easel.engine.illustrator.IllustratorBench;
import dev.easel.engine.illustrator.cast.CastSheet;
import dev.easel.engine.retoucher.bench.RetoucherBench;
import dev.easel.understanding.UnderstandingBench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./easel bench NAME}: the measurements that figures in notes and documents come from. */
public final class Bench {
    /** One of them. */
    @FunctionalInterface
    interface Run {
        void run(List<String> arguments) throws Exception;
    }

    private static final Map<String, Run> ALL = new LinkedHashMap<>();

    static {
        ALL.put("api", ApiBench::run);
        ALL.put("start", StartBench::run);
        ALL.put("streams", StreamBench::run);
        ALL.put("understanding", Bench::understanding);
        ALL.put("retoucher", arguments -> RetoucherBench.main(arguments.toArray(String[]::new)));
        ALL.put(
                "illustrator",
                arguments -> IllustratorBench.main(arguments.toArray(String[]::new)));
        ALL.put("goldens", Goldens::redraw);
        ALL.put("cast", arguments -> CastSheet.main(arguments.toArray(String[]::new)));
    }

    private Bench() {}

    /**
     * On the named sentences (blind, held-out); both became regression checks once their mistakes
     * had been used.
     */
    private static void understanding(List<String> arguments) {
        List<String> files = arguments.isEmpty() ? List.of("blind") : arguments;
        UnderstandingBench.main(files.toArray(String[]::new));
    }

    public static void main(String[] args) throws Exception {
        Run run = args.length == 0 ? null : ALL.get(args[0]);
        if (run == null) {
            System.out.println(
                    "usage: ./easel bench " + String.join(" | ", ALL.keySet()) + " [ARG …]");
            System.exit(args.length == 0 ? 0 : 2);
        } else {
            run.run(List.of(args).subList(1, args.length));
            System.exit(0);
        }
    }
}
