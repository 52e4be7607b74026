package dev.easel.language.wire;

import java.util.Locale;

/** Whose interface a language model has. */
public enum Provider {
    /** OpenAI's chat completions, which many other servers speak too. */
    OPENAI("https://api.openai.com/v1"),
    ANTHROPIC("https://api.anthropic.com/v1"),
    GEMINI("https://generativelanguage.googleapis.com/v1beta"),
    OLLAMA("http://localhost:11434");

    private final String address;

    Provider(String address) {
        this.address = address;
    }

    /** The word in settings and in {@code /metrics}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is found if the settings do not say. */
    public String address() {
        return address;
    }
}
