package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are none: the offline reading stands, and the calls are counted. */
class BadAnswersTest {
    private static final String GOOD = Said.intent("upscale").json();

    static Stream<Arguments> texts() {
        Map<String, String> texts =
                Map.of(
                        "no JSON",
                        "I think they want an upscale.",
                        "nothing",
                        "",
                        "an unknown intent",
                        Said.intent("delete_everything").json(),
                        "an intent of another type",
                        Said.intent("x").with("intent", 1).json(),
                        "no intent",
                        "{\"sure\": true}",
                        "a list",
                        "[" + GOOD + "]",
                        "words before",
                        "Sure! " + GOOD,
                        "words after",
                        GOOD + " Anything else?",
                        "cut off",
                        GOOD.substring(0, GOOD.length() / 2),
                        "deep nesting",
                        "[".repeat(2_000));
        return Stream.of(Wire.values())
                .flatMap(
                        wire ->
                                texts.entrySet().stream()
                                        .map(e -> Arguments.of(wire, e.getKey(), e.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void dropsTextsThatAreNotOfTheForm(Wire wire, String what, String text) {
        try (ModelServer server = ModelServer.answering(wire, text)) {
            Asking asking = Asking.at(wire, server.url(wire.base));
            assertThat(asking.about("a cat")).as(what).isEmpty();
            assertThat(asking.calls("invalid")).isEqualTo(1);
        }
    }

    static Stream<Arguments> statuses() {
        return Stream.of(Wire.values())
                .flatMap(
                        wire ->
                                Stream.of(
                                        Arguments.of(wire, 400, "refused", 1),
                                        Arguments.of(wire, 401, "refused", 1),
                                        Arguments.of(wire, 302, "refused", 1),
                                        Arguments.of(wire, 429, "limited", 1),
                                        Arguments.of(wire, 500, "broken", 2),
                                        Arguments.of(wire, 529, "broken", 2)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, after {3}")
    @MethodSource("statuses")
    void takesStatusesForWhatTheyAre(Wire wire, int status, String outcome, int calls) {
        String body = "{\"error\": {\"message\": \"Incorrect key " + Asking.KEY + "\"}}";
        try (ModelServer server = new ModelServer(ModelServer.saying(status, body))) {
            Asking asking = Asking.at(wire, server.url(wire.base));
            assertThat(asking.about("a cat")).isEmpty();
            assertThat(asking.calls(outcome)).isEqualTo(calls);
            assertThat(server.requests()).hasSize(calls);
        }
    }

    @ParameterizedTest
    @EnumSource
    void triesASecondTimeAndTakesThatAnswer(Wire wire) {
        try (ModelServer server = new ModelServer(ModelServer.saying(500, "{}"))) {
            server.behave(
                    exchange -> {
                        server.behave(ModelServer.saying(200, wire.envelope(GOOD)));
                        ModelServer.saying(503, "<html>").answer(exchange);
                    });
            Asking asking = Asking.at(wire, server.url(wire.base));
            assertThat(asking.about("a cat")).isPresent();
            assertThat(asking.calls("broken")).isEqualTo(1);
            assertThat(asking.calls("answered")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dropsAnswersOfAnotherKindOrSize(Wire wire) {
        try (ModelServer server =
                new ModelServer(ModelServer.saying(200, "<html>It works!</html>"))) {
            Asking asking = Asking.at(wire, server.url(wire.base));
            assertThat(asking.about("a cat")).isEmpty();
            server.behave(ModelServer.saying(200, wire.envelope("x".repeat(300_000))));
            assertThat(asking.about("a cat")).isEmpty();
            server.behave(ModelServer.saying(200, "null"));
            assertThat(asking.about("a cat")).isEmpty();
            assertThat(asking.calls("answered")).isZero();
        }
    }
}
