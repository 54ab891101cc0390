package org.chancery.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that queries, exports and the description of a store use. */
public final class Prefixes {
    /** Namespaces by prefix, in the order in which they are shown. */
    public static final Map<String, String> ALL = all();

    private Prefixes() {}

    private static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dip", Dip.NS);
        prefixes.put("id", Iris.NS);
        prefixes.put("wd", Iris.WIKIDATA);
        prefixes.put("cameo", "https://w3id.org/chancery/cameo/");
        prefixes.put("plover", "https://w3id.org/chancery/plover/");
        prefixes.put("sem", Reused.SEM);
        prefixes.put("time", "http://www.w3.org/2006/time#");
        prefixes.put("prov", Reused.PROV);
        prefixes.put("schema", Reused.SCHEMA);
        prefixes.put("geo", Reused.GEO);
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("sd", Reused.SD);
        prefixes.put("sh", Reused.SH);
        prefixes.put("vann", "http://purl.org/vocab/vann/");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }
}
