package org.chancery.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.query.Parameter;
import org.chancery.query.SavedQueries;
import org.chancery.query.SavedQuery;

/** Writes what saved queries there are, as JSON. */
final class QueryJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QueryJson() {}

    static ArrayNode list(SavedQueries queries) {
        ArrayNode array = JSON.arrayNode();
        queries.all().stream().map(QueryJson::query).forEach(array::add);
        return array;
    }

    private static ObjectNode query(SavedQuery query) {
        ObjectNode json = JSON.objectNode();
        json.put("name", query.name());
        json.put("title", query.title());
        json.put("description", query.description());
        json.put("federated", query.federated());
        ArrayNode parameters = json.putArray("parameters");
        query.parameters().stream().map(QueryJson::parameter).forEach(parameters::add);
        json.put("sparql", query.standalone());
        return json;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode json = JSON.objectNode();
        json.put("name", parameter.name());
        json.put("type", parameter.type().word());
        json.put("example", parameter.type().example());
        json.put("description", parameter.description());
        json.put("required", parameter.isRequired());
        parameter.defaultValue().ifPresent(value -> json.put("default", value));
        return json;
    }
}
