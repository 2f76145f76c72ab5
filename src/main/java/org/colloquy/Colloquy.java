package org.colloquy;

public final class Colloquy {
    private Colloquy() {}

    public static void main(String[] args) {}
}
