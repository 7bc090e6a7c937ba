package dev.zhoubao.model;

/** A picture in the body (the charts), by address, and its line (from 1). */
public record Picture(String url, int line) {}
