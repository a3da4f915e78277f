# States by the organizations that they share, with igraph.
library(igraph)

server <- Sys.getenv("NORMGRAPH", "http://127.0.0.1:4000")
export <- function(name, query = "") paste0(server, "/export/", name, query)

file <- tempfile(fileext = ".graphml")
download.file(export("network.graphml", "?projection=STATES_BY_ORGANIZATION&minWeight=3"), file, mode = "wb")
states <- read_graph(file, format = "graphml")

# What the network is of: its version, its day, and the sources of its links.
print(graph_attr(states, "datasetVersion"))
print(graph_attr(states, "sources"))

# Communities of igraph beside those that came with the file.
found <- cluster_louvain(states, weights = E(states)$weight)
print(table(igraph = membership(found), normgraph = V(states)$community))

# Which states share the most.
strongest <- order(V(states)$weightedDegree, decreasing = TRUE)[1:10]
print(data.frame(state = V(states)$name[strongest], degree = V(states)$degree[strongest]))

# Any list is a data frame.
agreements <- read.csv(export("agreements.csv", "?orderBy=NORMS_DESC"))
print(head(agreements[, c("name", "date", "form")]))
