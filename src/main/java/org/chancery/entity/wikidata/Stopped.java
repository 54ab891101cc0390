package org.chancery.entity.wikidata;

/** Somebody asked to stop. */
final class Stopped extends RuntimeException {}
