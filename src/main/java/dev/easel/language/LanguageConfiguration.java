package dev.easel.language;

import dev.easel.language.call.CallMeters;
import dev.easel.language.call.Calls;
import dev.easel.language.call.CircuitBreaker;
import dev.easel.language.wire.ChatModelPeer;
import dev.easel.language.wire.Endpoint;
import dev.easel.task.form.FeatureForms;
import dev.easel.understanding.Interpreter;
import dev.easel.understanding.Understanding;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The language model if one is configured; otherwise nothing of it is loaded. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LanguageSettings.class)
class LanguageConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(LanguageConfiguration.class);

    @Bean
    Interpreter interpreter(
            LanguageSettings settings,
            Understanding understanding,
            FeatureForms forms,
            MeterRegistry meters) {
        Endpoint endpoint = settings.endpoint();
        if (endpoint == null) {
            return Interpreter.NONE;
        }
        if (endpoint.missing() != null) {
            LOG.warn(
                    "no language model is used: easel.language.{} is missing or wrong",
                    endpoint.missing());
            return Interpreter.NONE;
        }
        OfferedFields fields = new OfferedFields(forms);
        return new ModelInterpreter(
                settings,
                calls(endpoint, settings, fields, meters),
                new ModelReadings(understanding, fields));
    }

    private static Calls calls(
            Endpoint endpoint,
            LanguageSettings settings,
            OfferedFields fields,
            MeterRegistry meters) {
        return new Calls(
                new ChatModelPeer(
                        endpoint,
                        Instructions.of(fields),
                        AnswerSchema.of(fields.names()),
                        settings.budget()),
                settings.budget(),
                settings.calls(),
                new CircuitBreaker(
                        settings.pause().after(), settings.pause().time(), InstantSource.system()),
                new CallMeters(meters, endpoint.provider().word(), settings.prices()));
    }
}
