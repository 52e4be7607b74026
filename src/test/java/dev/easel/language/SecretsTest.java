package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.language.call.CallFailed;
import dev.easel.language.wire.ApiKey;
import dev.easel.language.wire.ChatModelPeer;
import dev.easel.language.wire.Endpoint;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The key goes to the provider and nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {
    private static final String ECHO = "{\"error\": \"no such key: " + Asking.KEY + "\"}";

    @Test
    void isNotInTheSettingsAsText() {
        LanguageSettings settings = Asking.settings(Map.of("api-key", Asking.KEY));
        assertThat(settings.apiKey().secret()).isEqualTo(Asking.KEY);
        assertThat(settings.toString()).doesNotContain(Asking.KEY).contains("***");
    }

    @ParameterizedTest
    @EnumSource
    void isNotInExceptionsOfAPeerThatEchoesIt(Wire wire) {
        try (ModelServer server = new ModelServer(ModelServer.saying(401, ECHO))) {
            Endpoint endpoint =
                    new Endpoint(
                            wire.provider,
                            server.url(wire.base),
                            "a-model",
                            "",
                            new ApiKey(Asking.KEY));
            ChatModelPeer peer =
                    new ChatModelPeer(
                            endpoint,
                            "instructions",
                            AnswerSchema.of(List.of("seed")),
                            Duration.ofSeconds(4));
            CallFailed failed =
                    Assertions.catchThrowableOfType(CallFailed.class, () -> peer.ask("a cat"));
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains("refused").doesNotContain(Asking.KEY);
            assertThat(endpoint.toString()).doesNotContain(Asking.KEY);
        }
    }

    @Test
    void isNotInLogsOrMeters(CapturedOutput output) {
        try (ModelServer server = new ModelServer(ModelServer.saying(401, ECHO))) {
            Asking asking = Asking.at(Wire.OPENAI, server.url(Wire.OPENAI.base), "pause.after=1");
            assertThat(asking.about("a cat")).isEmpty();
            assertThat(output.getAll()).contains("refused").doesNotContain(Asking.KEY);
            assertThat(asking.meters().getMeters().toString()).doesNotContain(Asking.KEY);
        }
    }
}
