"""The network of the states that share treaties, with all measures, by networkx: what network.bench.ts is held against."""

import csv
import gzip
import itertools
import sys
from collections import Counter, defaultdict

import networkx as nx

parties = defaultdict(set)
with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="") as rows:
    for row in csv.DictReader(rows):
        parties[row["treatyID"]].add(row["stateID"])

shared = Counter(pair for states in parties.values() for pair in itertools.combinations(sorted(states), 2))
graph = nx.Graph()
graph.add_nodes_from(sorted(set().union(*parties.values())))
graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in shared.items())

nx.set_node_attributes(graph, dict(graph.degree(weight="weight")), "weightedDegree")
nx.set_node_attributes(graph, nx.betweenness_centrality(graph), "betweenness")
nx.set_node_attributes(graph, nx.pagerank(graph, tol=1e-10), "pageRank")
communities = nx.community.louvain_communities(graph, seed=1)
modularity = nx.community.modularity(graph, communities)
nx.set_node_attributes(graph, {node: at for at, nodes in enumerate(communities) for node in nodes}, "community")
nx.write_gexf(graph, sys.argv[2])
print(graph.number_of_nodes(), graph.number_of_edges(), round(nx.density(graph), 6), round(modularity, 6))
