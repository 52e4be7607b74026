package dev.easel.bench;

import dev.easel.db.Database;
import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestEngine;
import dev.easel.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * {@code ./easel bench api [IMAGES] [sqlite|postgresql]}: what the server itself costs, over HTTP
 * on this machine, client and server in one process, with a gallery of IMAGES (1,000,000) rows in
 * the table.
 */
final class ApiBench {
    private static final int USERS = 100;
    private static final int BATCH = 10_000;
    private static final int CLIENTS = 32;

    private ApiBench() {}

    static void run(List<String> arguments) throws Exception {
        int images = arguments.isEmpty() ? 1_000_000 : Integer.parseInt(arguments.getFirst());
        String name = arguments.size() < 2 ? "sqlite" : arguments.get(1);
        TestDatabase database = TestDatabase.valueOf(name.toUpperCase(Locale.ROOT));
        TestServer server = TestServer.start(database);
        long start = System.nanoTime();
        fill(server.bean(Database.class), images);
        System.out.printf(
                "%s, %,d images of %d users (filled in %.0f s), %d cores%n",
                name,
                images,
                USERS,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().availableProcessors());
        System.out.println(Timings.header());
        Client client = server.client();
        for (Timings row : measure(client)) {
            System.out.println(row.row());
        }
        overhead(client);
        server.stop();
    }

    private static List<Timings> measure(Client client) throws InterruptedException {
        String user = Client.newUser();
        Answer made = client.post("/api/v1/chat/sessions", Map.of("user_id", user));
        String messages = "/api/v1/chat/sessions/" + made.text("session_id") + "/messages";
        String task = submit(client, user).text("task_id");
        List<Timings> rows = new ArrayList<>();
        rows.add(Load.run("create a session, 1 client", 1, 1000, i -> session(client, user)));
        rows.add(Load.run("create a session, 8 clients", 8, 2000, i -> session(client, user)));
        rows.add(
                Load.run(
                        "send a message (words only), 1 client",
                        1,
                        1000,
                        i -> say(client, messages, user, "hello")));
        rows.add(
                Load.run(
                        "send a message that makes a task, 1 client",
                        1,
                        400,
                        i -> draw(client, messages, user)));
        rows.add(
                Load.run(
                        "poll a status, 32 clients",
                        CLIENTS,
                        20_000,
                        i -> expect(200, client.get("/v1/tasks/" + task))));
        rows.add(
                Load.run(
                        "gallery page of 50, 1 client",
                        1,
                        2000,
                        i -> page(client, "?user_id=" + user(i))));
        rows.add(
                Load.run(
                        "gallery page of 50, 32 clients",
                        CLIENTS,
                        10_000,
                        i -> page(client, "?user_id=" + user(i))));
        rows.add(
                Load.run(
                        "gallery page of 50 by intent, 32 clients",
                        CLIENTS,
                        10_000,
                        i -> page(client, "?intent=upscale&user_id=" + user(i))));
        rows.add(
                Load.paced(
                        "gallery page of 50, 32 clients, 10/s each",
                        CLIENTS,
                        3200,
                        i -> page(client, "?user_id=" + user(i)),
                        100));
        return rows;
    }

    /** Submit → COMPLETED as the client sees it, with an engine that takes next to no time. */
    private static void overhead(Client client) throws InterruptedException {
        String user = Client.newUser();
        Timings row =
                Load.run(
                        "submit → COMPLETED, tiny picture, 1 client",
                        1,
                        400,
                        i -> submit(client, user));
        System.out.println(row.row());
    }

    private static Answer submit(Client client, String user) {
        Map<String, Object> body =
                Map.of("user_id", user, "prompt", "x", "engine", TestEngine.NAME);
        Answer answer = client.post("/v1/features/image-generation", body, "Prefer", "wait=30");
        return expect(200, answer);
    }

    private static void session(Client client, String user) {
        expect(201, client.post("/api/v1/chat/sessions", Map.of("user_id", user)));
    }

    private static void say(Client client, String messages, String user, String words) {
        expect(200, client.post(messages, Map.of("user_id", user, "message", words)));
    }

    private static void draw(Client client, String messages, String user) {
        Map<String, String> params = Map.of("engine", TestEngine.NAME);
        Map<String, Object> body =
                Map.of(
                        "user_id",
                        user,
                        "message",
                        "a cat on the beach at sunset",
                        "feature_params",
                        params);
        expect(200, client.post(messages, body));
    }

    private static void page(Client client, String query) {
        expect(200, client.get("/v1/gallery/" + query));
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " " + answer.json());
        }
        return answer;
    }

    private static String user(int number) {
        return "bench-" + Math.floorMod(number * 37, USERS);
    }

    private static void fill(Database db, int images) {
        SplittableRandom random = new SplittableRandom(1);
        String[] intents = {
            "image_generation", "upscale", "remove_background", "relight", "reimagine"
        };
        long[][] counts = new long[USERS][intents.length];
        for (int done = 0; done < images; done += BATCH) {
            int from = done;
            db.write(
                    sql -> {
                        for (int i = from; i < Math.min(images, from + BATCH); i += 100) {
                            StringBuilder values = new StringBuilder();
                            for (int k = i; k < i + 100; k++) {
                                int user = random.nextInt(USERS);
                                int intent = random.nextInt(intents.length);
                                counts[user][intent]++;
                                values.append(k == i ? "" : ",")
                                        .append(row(k, user, intents[intent]));
                            }
                            sql.sql(INSERT + values).update();
                        }
                        return 0;
                    });
        }
        db.write(
                sql -> {
                    for (int user = 0; user < USERS; user++) {
                        for (int intent = 0; intent < intents.length; intent++) {
                            sql.sql(
                                            "insert into image_count values ('bench-%d', '%s', 0, 0, %d)"
                                                    .formatted(
                                                            user,
                                                            intents[intent],
                                                            counts[user][intent]))
                                    .update();
                        }
                    }
                    return 0;
                });
    }

    private static final String INSERT =
            "insert into image (id, user_id, task_id, idx, intent, prompt, words, width, height, mime_type, bytes,"
                    + " metadata, favorite, created_at) values ";

    private static String row(int number, int user, String intent) {
        String id =
                "01900000-%04x-7%03x-8000-%012x"
                        .formatted(number >> 12 & 0xFFFF, number & 0xFFF, number);
        return "('%s','bench-%d','%s',0,'%s','a cat on the beach, number %d','a cat',2048,2048,'image/png',4000000,'{}',0,%d)"
                .formatted(id, user, id, intent, number, 1_700_000_000_000L + number);
    }
}
