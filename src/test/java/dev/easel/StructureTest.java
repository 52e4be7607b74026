package dev.easel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The tree is the diagram: packages depend on each other one way only. */
class StructureTest {
    @Test
    void modulesDependOneWay() {
        ApplicationModules.of(Easel.class).verify();
    }
}
