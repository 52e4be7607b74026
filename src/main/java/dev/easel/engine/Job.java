package dev.easel.engine;

import java.util.Locale;

/**
 * One picture to make.
 *
 * @param request what is wanted
 * @param inputs the pictures it starts from
 * @param seed chooses among the possible pictures
 * @param language of the notes: English or Vietnamese
 */
public record Job(ImageRequest request, Inputs inputs, long seed, Locale language) {}
