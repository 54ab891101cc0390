package org.chancery.query;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The endpoints of others that a query asks. */
final class Elsewhere {
    private Elsewhere() {}

    /** What went wrong there, for people: Jena tells the whole address, query and all. */
    static String failure(Query query, QueryExceptionHTTP failure) {
        String hosts = String.join(", ", hosts(query));
        if (failure.getStatusCode() > 0) {
            return hosts + ", which answered " + failure.getStatusCode() + " " + failure.getStatusLine()
                    + "; wait a little and run it again";
        }
        return hosts
                + ", which cannot be reached; connect this machine to the network, or wait until that service is there again";
    }

    private static Set<String> hosts(Query query) {
        Set<String> hosts = new TreeSet<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                hosts.add(
                        service.getServiceNode().isURI()
                                ? host(service.getServiceNode().getURI())
                                : "other endpoints");
            }
        });
        return hosts;
    }

    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host;
    }
}
