package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene;
import java.util.List;

/**
 * A prompt understood.
 *
 * @param notes one sentence for each thing that the words name and the scene lacks
 */
public record Reading(Scene scene, List<String> notes) {}
