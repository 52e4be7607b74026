package dev.easel.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./easel bench start [RUNS]}: how long until the launcher's server is ready, and what
 * memory it then holds.
 */
final class StartBench {
    private StartBench() {}

    static void run(List<String> arguments) throws Exception {
        int runs = arguments.isEmpty() ? 5 : Integer.parseInt(arguments.getFirst());
        double[] seconds = new double[runs];
        long[] megabytes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            LaunchedServer server = LaunchedServer.start();
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            megabytes[i] = server.residentMegabytes();
            server.stop();
        }
        Arrays.sort(seconds);
        Arrays.sort(megabytes);
        System.out.printf(
                Locale.ROOT,
                "ready after %.2f s (best %.2f, worst %.2f), resident %d MB (worst %d), %d runs%n",
                seconds[runs / 2],
                seconds[0],
                seconds[runs - 1],
                megabytes[runs / 2],
                megabytes[runs - 1],
                runs);
    }
}
