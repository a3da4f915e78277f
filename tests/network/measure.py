"""Measures networks by networkx: JSON in, JSON out. A network is how many nodes it has, its links and some communities."""

import json
import sys

import networkx as nx

SEEDS = range(3)


def measured(network):
    graph = nx.Graph()
    graph.add_nodes_from(range(network["nodes"]))
    graph.add_weighted_edges_from(network["links"])
    return {
        "degrees": values(dict(graph.degree()), graph),
        "weightedDegrees": values(dict(graph.degree(weight="weight")), graph),
        "density": nx.density(graph),
        "betweenness": values(nx.betweenness_centrality(graph), graph),
        "pageRank": values(nx.pagerank(graph, alpha=0.85, weight="weight", tol=1e-13, max_iter=10_000), graph),
        **communities(graph, network["communities"]),
    }


def communities(graph, given):
    if graph.size() == 0:
        return {"modularity": None, "bestModularity": None}
    members = {}
    for node, community in enumerate(given):
        members.setdefault(community, set()).add(node)
    found = (nx.community.louvain_communities(graph, weight="weight", seed=seed) for seed in SEEDS)
    return {
        "modularity": nx.community.modularity(graph, members.values(), weight="weight"),
        "bestModularity": max(nx.community.modularity(graph, parts, weight="weight") for parts in found),
    }


def values(by_node, graph):
    return [by_node[node] for node in graph]


json.dump([measured(network) for network in json.load(sys.stdin)], sys.stdout)
