package dev.easel.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far and how long users may send the server, {@code easel.fetch.*}. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    FetchGuard fetchGuard(
            @Value("${easel.fetch.allow-private:false}") boolean allowPrivate,
            @Value("${easel.fetch.deadline:10s}") Duration deadline,
            @Value("${easel.images.max-bytes:20000000}") long maxBytes) {
        AddressPolicy policy = allowPrivate ? AddressPolicy.ANY : AddressPolicy.PUBLIC_ONLY;
        return new FetchGuard(policy, deadline, maxBytes);
    }
}
