package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graph uses and Jena has no class for. */
final class Reused {
    static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SCHEMA = "https://schema.org/";
    static final String GEO = "http://www.opengis.net/ont/geosparql#";
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    static final String SH = "http://www.w3.org/ns/shacl#";

    /** Extended Date/Time Format, level 1, as the Library of Congress names it. */
    static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

    static final Node SEM_EVENT = NodeFactory.createURI(SEM + "Event");
    static final Node SEM_ACTOR = NodeFactory.createURI(SEM + "Actor");
    static final Node SEM_PLACE = NodeFactory.createURI(SEM + "Place");
    static final Node PROV_ENTITY = NodeFactory.createURI(PROV + "Entity");
    static final Node DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");
    static final Node INVALIDATED_AT = NodeFactory.createURI(PROV + "invalidatedAtTime");
    static final Node NEWS_ARTICLE = NodeFactory.createURI(SCHEMA + "NewsArticle");
    static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
    static final Node ARTICLE_BODY = NodeFactory.createURI(SCHEMA + "articleBody");
    static final Node DATE_PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
    static final Node PUBLISHER = NodeFactory.createURI(SCHEMA + "publisher");
    static final Node URL = NodeFactory.createURI(SCHEMA + "url");
    static final Node MENTIONS = NodeFactory.createURI(SCHEMA + "mentions");
    static final Node AS_WKT = NodeFactory.createURI(GEO + "asWKT");

    private Reused() {}
}
