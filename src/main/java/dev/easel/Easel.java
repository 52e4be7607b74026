package dev.easel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Easel, a self-hosted AI image studio. */
@SpringBootApplication
public class Easel {
    public static void main(String[] args) {
        SpringApplication.run(Easel.class, args);
    }
}
