package dev.easel.language.wire;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/**
 * How LangChain4j gets our HTTP client. The time limits that it would set are ignored: whoever
 * calls has one budget for everything.
 */
record BoundedHttpBuilder(Duration connectTimeout) implements HttpClientBuilder {
    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new BoundedHttp(connectTimeout);
    }
}
