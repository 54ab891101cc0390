package org.chancery.article.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import org.chancery.article.ArticleException;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON file: one object, several one behind the other, or an array, which is read as it streams by. */
final class JsonItems extends AbstractIterator<Item> implements Items {
    private final Input input;
    private final JsonParser parser;
    private boolean array;
    private boolean ended;
    private int count;

    private JsonItems(Input input, JsonParser parser) {
        this.input = input;
        this.parser = parser;
    }

    static Items open(Input input) {
        try {
            return new JsonItems(input, JsonArticle.MAPPER.createParser(input.open()));
        } catch (IOException failure) {
            throw Input.unreadable(failure);
        }
    }

    @Override
    protected @Nullable Item computeNext() {
        if (ended) {
            return endOfData();
        }
        try {
            JsonToken token = parser.nextToken();
            if (count == 0 && token == JsonToken.START_ARRAY && !array) {
                array = true;
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.END_ARRAY) {
                return item(parser.readValueAsTree());
            }
            ended = true;
            return count == 0 ? failed(new ArticleException("it is empty; nothing to read")) : endOfData();
        } catch (IOException failure) {
            ended = true;
            return failed(
                    failure instanceof JsonProcessingException broken
                            ? JsonArticle.broken(broken, 1)
                            : Input.unreadable(failure));
        }
    }

    private Item item(JsonNode node) {
        count++;
        return new Item(
                array || count > 1 ? input.name() + ", article " + count : input.name(), () -> JsonArticle.read(node));
    }

    private Item failed(ArticleException reason) {
        return new Item(input.name(), () -> {
            throw reason;
        });
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
