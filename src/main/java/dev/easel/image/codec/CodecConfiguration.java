package dev.easel.image.codec;

import dev.easel.image.ImageCodec;
import dev.easel.image.ImageLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the codec; nothing native is loaded until it is first used. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImageLimits.class)
class CodecConfiguration {
    @Bean
    ImageCodec imageCodec(ImageLimits limits) {
        return new HeaderFirstCodec(limits);
    }
}
