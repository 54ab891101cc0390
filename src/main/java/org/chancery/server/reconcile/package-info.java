/** The Reconciliation Service API 0.2 over the entities of a store and the catalogue: tables of other people are linked to them, in OpenRefine for example. */
@NullMarked
package org.chancery.server.reconcile;

import org.jspecify.annotations.NullMarked;
