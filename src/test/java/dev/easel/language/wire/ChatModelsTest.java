package dev.easel.language.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests go and how long answers may be, without sending them to the real providers. */
class ChatModelsTest {
    /** Keeps requests to itself. */
    private record Recorder(List<HttpRequest> requests) implements HttpClient, HttpClientBuilder {
        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            requests.add(request);
            throw new IllegalStateException("not sent");
        }

        @Override
        public void execute(
                HttpRequest request,
                ServerSentEventParser parser,
                ServerSentEventListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpClient build() {
            return this;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, https://api.openai.com/v1/chat/completions",
        "ANTHROPIC, https://api.anthropic.com/v1/messages",
        "GEMINI, https://generativelanguage.googleapis.com/v1beta/models/m:generateContent",
        "OLLAMA, http://localhost:11434/api/chat",
    })
    void goesToTheProvidersOwnAddressByDefault(Provider provider, String url) {
        assertThat(request(provider, "").url()).isEqualTo(url);
    }

    @Test
    void limitsAnswersInTheWordsThatTheServerKnows() {
        assertThat(request(Provider.OPENAI, "").body())
                .contains("\"max_completion_tokens\" : 2000")
                .doesNotContain("\"max_tokens\"");
        assertThat(request(Provider.OPENAI, "http://localhost:8000/v1/").body())
                .contains("\"max_tokens\" : 2000")
                .doesNotContain("max_completion_tokens");
        assertThat(request(Provider.ANTHROPIC, "").body()).contains("\"max_tokens\" : 2000");
        assertThat(request(Provider.GEMINI, "").body()).contains("\"maxOutputTokens\" : 2000");
        assertThat(request(Provider.OLLAMA, "").body()).contains("\"num_predict\" : 2000");
    }

    @Test
    void sendsNoKeyWhereThereIsNone() {
        Endpoint local =
                new Endpoint(Provider.OPENAI, "http://localhost:8000/v1", "m", "", new ApiKey(""));
        assertThat(request(local).headers()).doesNotContainKey("Authorization");
    }

    private static HttpRequest request(Provider provider, String baseUrl) {
        return request(new Endpoint(provider, baseUrl, "m", "", new ApiKey("sk-1")));
    }

    private static HttpRequest request(Endpoint endpoint) {
        Recorder recorder = new Recorder(new ArrayList<>());
        assertThatThrownBy(() -> ChatModels.of(endpoint, recorder).chat("hello"))
                .hasMessageContaining("not sent");
        return recorder.requests().getFirst();
    }
}
