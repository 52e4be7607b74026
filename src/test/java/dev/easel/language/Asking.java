package dev.easel.language;

import dev.easel.task.form.FeatureForms;
import dev.easel.task.form.ResultLimit;
import dev.easel.understanding.Context;
import dev.easel.understanding.Interpreter;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Understanding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** An interpreter with settings as an operator writes them, and the meters it counts on. */
record Asking(Interpreter interpreter, MeterRegistry meters) {
    static final String KEY = "sk-secret-0123456789";
    private static final Understanding UNDERSTANDING = new Understanding();
    private static final FeatureForms FORMS =
            new FeatureForms(new ResultLimit(100_000_000, 16_000));

    /** Asks the server about every message and is patient; more settings are {@code name=value}. */
    static Asking at(Wire wire, String url, String... more) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("provider", wire.provider.word());
        settings.put("base-url", url);
        settings.put("model", "a-model");
        settings.put("api-key", KEY);
        settings.put("use", "all");
        settings.put("budget", "60s");
        for (String setting : more) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return with(settings);
    }

    static Asking with(Map<String, String> settings) {
        MeterRegistry meters = new SimpleMeterRegistry();
        return new Asking(
                new LanguageConfiguration()
                        .interpreter(settings(settings), UNDERSTANDING, FORMS, meters),
                meters);
    }

    static LanguageSettings settings(Map<String, String> settings) {
        Map<String, String> named = new LinkedHashMap<>();
        settings.forEach((name, value) -> named.put("easel.language." + name, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bindOrCreate("easel.language", LanguageSettings.class);
    }

    Optional<Reading> about(String message) {
        return interpreter.interpret(
                message, Context.NOTHING, UNDERSTANDING.read(message, Context.NOTHING));
    }

    double calls(String outcome) {
        return meters.find("easel.language.calls").tag("outcome", outcome).timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    double skipped(String reason) {
        return meters.find("easel.language.skipped").tag("reason", reason).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
