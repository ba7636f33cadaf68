#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// The node types of the table extension are variables that registering sets once. Swift 6 refuses
// to read variables of C, and the installed headers do not declare these.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type cmark_table_node_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type cmark_table_row_node_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type cmark_table_cell_node_type(void) { return CMARK_NODE_TABLE_CELL; }
