package dev.easel.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class ApiTitle {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Easel")
                                .version("1")
                                .description(
                                        "Pictures made and mended by saying so. Errors are application/problem+json"
                                                + " (RFC 9457) and name every bad field at once. Every path answers with"
                                                + " and without its trailing slash.")
                                .license(
                                        new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
