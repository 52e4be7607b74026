package dev.easel.language.wire;

/** The secret of an account with a provider. Its text is never shown. */
public record ApiKey(String secret) {
    public ApiKey {
        secret = secret.strip();
    }

    /** Whether it can be sent in a header at all. */
    public boolean isUsable() {
        return !secret.isEmpty() && secret.chars().allMatch(c -> c > ' ' && c < 127);
    }

    @Override
    public String toString() {
        return secret.isEmpty() ? "none" : "***";
    }
}
