package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import dev.easel.testing.TestServer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts that nobody means well by: a picture, or a 400 that says what would be right. */
class HostilePromptsTest {
    private final Client client = TestServer.shared().client();
    private final String user = Client.newUser();

    static Stream<String> drawn() {
        return Stream.of(
                "🐈🏖️🌅🔥🔥🔥",
                "!!! ??? ... ,,, ;;; ---",
                "a cat\u0000\u0007\u001b[31m on\u202e the \u200bbeach",
                "кот 猫 gatto قطة חתול แมว con mèo",
                "a red blue green black white cat, no cat, without cats, at night in bright sunlight",
                IntStream.range(0, 500)
                        .mapToObj(i -> i + " dogs and " + i + " castles")
                        .collect(Collectors.joining(", "))
                        .substring(0, 4000),
                "<svg onload=alert(1)><image href='file:///etc/passwd'/></svg> &lt;!ENTITY x&gt; ${jndi:ldap://x}",
                "x".repeat(4000),
                "on in under ".repeat(333),
                "\"" + "W".repeat(2000) + "\"");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void isDrawn(String prompt) {
        Answer task = client.follow("/v1/tasks/" + generate(prompt).text("task_id"));
        assertThat(task.text("status")).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \t\n ", "\u200b\u200b", "\u0000\u0001"})
    void isRefused(String prompt) {
        Answer answer = generate(prompt);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains("prompt");
    }

    private Answer generate(String prompt) {
        return client.post(
                "/v1/features/image-generation",
                Map.of(
                        "user_id",
                        user,
                        "prompt",
                        prompt,
                        "resolution",
                        "1k",
                        "engine",
                        "illustrator"));
    }
}
