package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.language.LanguageSettings.Use;
import dev.easel.understanding.Interpreter;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class LanguageConfigurationTest {
    /** What runs among classes of its own, without LangChain4j. */
    public static final class Off {
        private Off() {}

        public static String interpreter() {
            return String.valueOf(Asking.with(Map.of()).interpreter().equals(Interpreter.NONE));
        }
    }

    @Test
    void needsNothingOfLangChainUnlessConfigured() throws Exception {
        URL[] others =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("langchain4j"))
                        .map(LanguageConfigurationTest::url)
                        .toArray(URL[]::new);
        try (URLClassLoader loader =
                new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            assertThat(loader.loadClass(Off.class.getName()).getMethod("interpreter").invoke(null))
                    .isEqualTo("true");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "openai, '', '', sk-1",
        "openai, '', m, ''",
        "openai, '', m, 'two words'",
        "openai, 'ftp://host', m, sk-1",
        "openai, 'not a url', m, sk-1",
        "anthropic, http://proxy, m, ''",
        "gemini, '', m, ' '",
        "ollama, '', '', ''",
        "'', '', m, sk-1",
    })
    void staysOffIfSomethingIsMissing(String provider, String url, String model, String key) {
        Asking asking =
                Asking.with(
                        Map.of(
                                "provider", provider,
                                "base-url", url,
                                "model", model,
                                "api-key", key));
        assertThat(asking.interpreter()).isSameAs(Interpreter.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "openai, '', sk-1",
        "openai, http://10.0.0.7:8000/v1, ''",
        "anthropic, '', sk-1",
        "gemini, '', sk-1",
        "ollama, '', ''",
    })
    void isOnIfAllIsThere(String provider, String url, String key) {
        Asking asking =
                Asking.with(
                        Map.of(
                                "provider",
                                provider,
                                "base-url",
                                url,
                                "model",
                                "m",
                                "api-key",
                                key));
        assertThat(asking.interpreter()).isInstanceOf(ModelInterpreter.class);
    }

    @Test
    void isSetByEnvironmentVariables() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new SystemEnvironmentPropertySource(
                                "test-systemEnvironment",
                                Map.of(
                                        "EASEL_LANGUAGE_PROVIDER", "anthropic",
                                        "EASEL_LANGUAGE_BASE_URL", "http://proxy/v1",
                                        "EASEL_LANGUAGE_API_KEY", "sk-1",
                                        "EASEL_LANGUAGE_USE", "all",
                                        "EASEL_LANGUAGE_SURE_FROM", "0.5",
                                        "EASEL_LANGUAGE_BUDGET", "1500ms",
                                        "EASEL_LANGUAGE_PRICES_IN", "0.25")));
        LanguageSettings settings =
                new Binder(ConfigurationPropertySources.get(environment))
                        .bindOrCreate("easel.language", LanguageSettings.class);
        assertThat(settings.provider()).isEqualTo(Wire.ANTHROPIC.provider);
        assertThat(settings.baseUrl()).isEqualTo("http://proxy/v1");
        assertThat(settings.apiKey().secret()).isEqualTo("sk-1");
        assertThat(settings.use()).isEqualTo(Use.ALL);
        assertThat(settings.sureFrom()).isEqualTo(0.5);
        assertThat(settings.budget()).isEqualTo(Duration.ofMillis(1500));
        assertThat(settings.prices().in()).isEqualTo(0.25);
    }
}
