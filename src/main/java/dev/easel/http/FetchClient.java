package dev.easel.http;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that trusts nobody: no cookies, retries, redirects, compression or reuse. */
final class FetchClient {
    private static final int MAX_LINE = 16_384;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_CONNECTIONS = 64;
    private static final int MAX_CONNECTIONS_A_HOST = 16;

    private FetchClient() {}

    static CloseableHttpClient create(FetchDns dns, Duration timeout) {
        RequestConfig patience =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeout))
                        .setResponseTimeout(Timeout.of(timeout))
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections(dns, Timeout.of(timeout)))
                .setDefaultRequestConfig(patience)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Easel")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(FetchDns dns, Timeout timeout) {
        Http1Config bounded =
                Http1Config.custom()
                        .setMaxLineLength(MAX_LINE)
                        .setMaxHeaderCount(MAX_HEADERS)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS_A_HOST)
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                .build();
    }
}
